package org.tian.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The machine's Chromium, with an own window for each persona, and the place for its screenshots.
 *
 * <p>Downloads no browser: {@code TIAN_TEST_CHROMIUM} names the executable, which {@code
 * scripts/verify} sets.
 */
class JourneyBrowser implements AutoCloseable {

  /** Generous, because all tests share a small machine. */
  private static final int PATIENCE_MS = 60_000;

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run");

  private final String base;
  private final Path pictures;
  private final Playwright playwright;
  private final Browser browser;
  private final Map<String, Persona> personas = new LinkedHashMap<>();
  private int picture;

  JourneyBrowser(int port, String database) {
    this.base = "http://localhost:" + port;
    this.pictures = Path.of("target", "screenshots", database);
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(QUIET));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  /** A person at a desk computer, signed in at the first call. */
  Persona atDesk(String personId) {
    return personas.computeIfAbsent(personId + " desk", key -> signedIn(personId, 1400, 900));
  }

  /** A person with a phone, signed in at the first call. */
  Persona onPhone(String personId) {
    return personas.computeIfAbsent(personId + " phone", key -> signedIn(personId, 390, 844));
  }

  /** Somebody with a phone who has not signed in; the same window at each call. */
  Persona visitorOnPhone() {
    return personas.computeIfAbsent("visitor phone", key -> window(390, 844));
  }

  Path nextPicture(String name, int width) {
    picture++;
    return pictures.resolve("%02d-%s-%d.png".formatted(picture, name, width));
  }

  private Persona signedIn(String personId, int width, int height) {
    Persona persona = window(width, height);
    persona.signIn(personId);
    return persona;
  }

  private Persona window(int width, int height) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height));
    context.setDefaultTimeout(PATIENCE_MS);
    Page page = context.newPage();
    return new Persona(this, page, width);
  }

  private static Path chromium() {
    return Path.of(System.getenv().getOrDefault("TIAN_TEST_CHROMIUM", "/usr/bin/chromium"));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
