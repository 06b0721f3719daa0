/** What can be done with many items of the inbox at once, whatever their steps. */
package org.tian.bulk.tasks;
