package org.tian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Tian: the web pages, the process engine and its job executor in one program. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TianApplication {

  public static void main(String[] args) {
    SpringApplication.run(TianApplication.class, args);
  }
}
