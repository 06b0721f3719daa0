package org.tian.similarity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tian.similarity.text.WordLists;
import org.tian.similarity.text.Words;

@Configuration
class SimilarityConfiguration {

  @Bean
  Words words(SimilaritySettings settings) {
    return new Words(new WordLists(settings.words()));
  }
}
