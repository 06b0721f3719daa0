package org.tian.notification;

import java.time.Instant;
import java.util.Map;

/**
 * A piece of news in the words of a committee.
 *
 * @param values what its texts name, as texts; {@code …_zh} and {@code …_en} differ by language
 */
record News(
    long id,
    NewsEvent event,
    String committee,
    String caseKey,
    String reference,
    String path,
    String titleZh,
    String titleEn,
    String textZh,
    String textEn,
    Map<String, String> values,
    Instant toldAt) {}
