package org.tian.conventions.broken;

import org.springframework.modulith.Modulithic;

/**
 * Root of a small program that breaks the rules of the house on purpose, so that the rules are seen
 * to fail.
 */
@Modulithic
public class Broken {}
