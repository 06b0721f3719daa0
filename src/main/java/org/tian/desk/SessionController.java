package org.tian.desk;

import java.security.Principal;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells a page that has stayed open whose session this is now, and its token; a page can so go on
 * saving after its reader has signed in again in another window.
 */
@Controller
class SessionController {

  @GetMapping("/desk/session")
  ResponseEntity<Map<String, String>> session(Principal principal, CsrfToken token) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(Map.of("person", principal.getName(), "token", token.getToken()));
  }
}
