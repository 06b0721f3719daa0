/** The one task of the engine's own process: giving an opinion as a signer (加签). */
package org.tian.engine.office.process;
