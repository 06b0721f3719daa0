package org.tian.similarity;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index.
 *
 * @param directory folder of this node's index; {@code memory} keeps it in memory only. It may be
 *     deleted while the program is stopped and is then made anew.
 * @param words folder with the office's own word lists (synonyms.txt, stop-words.txt,
 *     common-words.txt), or null for those that ship
 * @param poll how often changes are looked for
 */
@ConfigurationProperties("tian.similarity")
public record SimilaritySettings(
    @DefaultValue("./data/similarity") String directory,
    Path words,
    @DefaultValue("1s") Duration poll) {

  static final String MEMORY = "memory";
}
