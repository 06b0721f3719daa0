/**
 * What every page needs: texts in the reader's language, days in words, addresses of the browser
 * files.
 */
package org.tian.shared.web;
