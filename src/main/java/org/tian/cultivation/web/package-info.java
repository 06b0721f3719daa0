/** The API of cultivation. */
package org.tian.cultivation.web;
