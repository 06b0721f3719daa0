package org.tian.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who mails come from; the server is {@code spring.mail.*}.
 *
 * @param from sender's address; empty: nothing is mailed
 * @param name sender's name
 */
@ConfigurationProperties("tian.mail")
public record MailSettings(@DefaultValue("") String from, @DefaultValue("提案系统") String name) {}
