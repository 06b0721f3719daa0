package org.tian.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The browser files the front-end build wrote. Their names carry a hash of their content, so that
 * browsers may keep them for good.
 */
@Component
public class Assets implements WebMvcConfigurer {

  private static final String MANIFEST = "assets.json";

  private final Map<String, String> fileByName;

  Assets(ObjectMapper json) {
    this.fileByName = read(json);
  }

  /**
   * Address of a file such as {@code app.css}.
   *
   * @throws IllegalStateException when the build did not make it
   */
  public String url(String name) {
    String file = fileByName.get(name);
    if (file == null) {
      throw new IllegalStateException("The front-end build made no file " + name);
    }
    return "/assets/" + file;
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
  }

  private static Map<String, String> read(ObjectMapper json) {
    try (InputStream manifest = new ClassPathResource(MANIFEST).getInputStream()) {
      Map<String, String> files = new HashMap<>();
      for (Map.Entry<String, JsonNode> file :
          json.readTree(manifest).required("files").properties()) {
        files.put(file.getKey(), file.getValue().asText());
      }
      return files;
    } catch (IOException missing) {
      throw new UncheckedIOException("Build the front end first: mvn generate-resources", missing);
    }
  }
}
