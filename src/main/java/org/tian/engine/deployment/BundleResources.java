package org.tian.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds the files to deploy under names that do not depend on how the program is packed: {@code
 * processes/review/proposal-review.bpmn}, {@code forms/proposal-review/Task_ReviewProposal.form}.
 */
final class BundleResources {

  private static final String[] LOCATIONS = {
    "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form"
  };

  /** The last {@code processes/} or {@code forms/} folder of an address and all below it. */
  private static final Pattern STABLE_NAME = Pattern.compile(".*/((?:processes|forms)/.+)");

  private BundleResources() {}

  /** All resources by stable name, in the order of their names. */
  static Map<String, Resource> onClassPath() {
    Map<String, Resource> found = new TreeMap<>();
    for (String location : LOCATIONS) {
      for (Resource resource : resourcesAt(location)) {
        found.putIfAbsent(stableName(address(resource)), resource);
      }
    }
    return found;
  }

  static String stableName(String address) {
    Matcher matcher = STABLE_NAME.matcher(address);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not below processes/ or forms/: " + address);
    }
    return matcher.group(1);
  }

  private static Resource[] resourcesAt(String location) {
    try {
      return new PathMatchingResourcePatternResolver().getResources(location);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot search " + location, e);
    }
  }

  private static String address(Resource resource) {
    try {
      return resource.getURL().getPath();
    } catch (IOException e) {
      throw new UncheckedIOException("No address for " + resource, e);
    }
  }
}
