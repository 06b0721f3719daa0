package org.tian.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demonstration.
 *
 * @param password password of everybody in it; the README prints it
 */
@ConfigurationProperties("tian.demo")
record DemoSettings(@DefaultValue("Tian-2026-demo") String password) {}
