package org.tian.handling.signoff;

/**
 * Somebody who may lead the handling of a case.
 *
 * @param group engine group of the post
 * @param post as the post is called
 */
public record Leader(String personId, String name, String group, String post) {}
