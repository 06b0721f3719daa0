/** What the sheet holds with which a unit gets a proposal. */
package org.tian.assignment.documents;
