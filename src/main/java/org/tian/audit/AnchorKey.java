package org.tian.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The key that signs anchors: Ed25519, kept in a file outside the database (setting {@code
 * tian.audit.key-file}; two lines, private and public key in Base64). Made at the first start; keep
 * a copy with whoever verifies.
 */
@Component
class AnchorKey {

  private static final String ALGORITHM = "Ed25519";

  private final KeyPair keys;

  AnchorKey(AuditSettings settings) {
    this.keys = readOrMake(Path.of(settings.keyFile()));
  }

  String sign(String text) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(keys.getPrivate());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The anchor key cannot sign", e);
    }
  }

  boolean signed(String text, String signed) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(keys.getPublic());
      signature.update(text.getBytes(StandardCharsets.UTF_8));
      return signature.verify(Base64.getDecoder().decode(signed));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  /** The public key for those who verify with tools of their own: X.509, Base64. */
  String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  private static KeyPair readOrMake(Path file) {
    try {
      return Files.exists(file) ? read(file) : make(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The anchor key " + file + " cannot be read or written", e);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("The file " + file + " holds no Ed25519 key", e);
    }
  }

  private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 2) {
      throw new IllegalArgumentException("two lines expected");
    }
    KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
    return new KeyPair(
        factory.generatePublic(
            new X509EncodedKeySpec(Base64.getDecoder().decode(lines.get(1).strip()))),
        factory.generatePrivate(
            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0).strip()))));
  }

  private static KeyPair make(Path file) throws IOException, GeneralSecurityException {
    KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    Base64.Encoder base64 = Base64.getEncoder();
    Files.createFile(file);
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(
        file,
        List.of(
            base64.encodeToString(made.getPrivate().getEncoded()),
            base64.encodeToString(made.getPublic().getEncoded())));
    return made;
  }
}
