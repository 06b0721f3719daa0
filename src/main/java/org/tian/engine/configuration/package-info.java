/** The one place where the process engine is set up beyond {@code application.yaml}. */
package org.tian.engine.configuration;
