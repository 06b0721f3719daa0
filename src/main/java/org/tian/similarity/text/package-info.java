/** From Chinese text to words, passages and a score that can be explained. */
package org.tian.similarity.text;
