package org.tian.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the trail.
 *
 * @param keyFile file of the signing key; keep it away from those who administer the database
 * @param settlingTime how old an entry must be to be anchored; longer than any transaction lasts
 */
@ConfigurationProperties("tian.audit")
record AuditSettings(
    @DefaultValue("./data/audit-key") String keyFile, @DefaultValue("10m") Duration settlingTime) {}
