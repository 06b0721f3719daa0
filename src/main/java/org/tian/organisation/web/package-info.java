/** The organisation for programs: standing deputies. */
package org.tian.organisation.web;
