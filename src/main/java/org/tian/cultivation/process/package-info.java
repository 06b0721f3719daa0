/** What the processes of cultivation ask of the module, and their starting. */
package org.tian.cultivation.process;
