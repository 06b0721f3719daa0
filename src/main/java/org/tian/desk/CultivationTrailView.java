package org.tian.desk;

import java.util.List;

/**
 * What a proposal's page tells of its cultivation.
 *
 * @param url the cultivation, or empty for those who may not read it
 */
public record CultivationTrailView(
    String number, String url, List<CaseView.Fact> facts, List<String> visits) {}
