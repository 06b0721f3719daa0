/** Phrases for programs and for the text fields of our pages. */
package org.tian.staffing.web;
