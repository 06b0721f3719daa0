/** What the letter holds with which a unit answers a proposal. */
package org.tian.handling.documents;
