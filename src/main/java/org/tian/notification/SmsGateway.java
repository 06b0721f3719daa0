package org.tian.notification;

/**
 * Port to a gateway of short messages. The program comes without one: who has a contract with a
 * provider adds a bean of this type, and the channel is connected.
 */
public interface SmsGateway {

  /**
   * Hands a short message to the provider.
   *
   * @param key the same when the message is tried again, so that the provider can leave out a
   *     repeated one
   * @throws SmsRefusedException when the provider does not take it
   */
  void send(String key, String phone, String text);

  /** The provider did not take it. */
  class SmsRefusedException extends RuntimeException {

    private final boolean forGood;

    /**
     * @param forGood whether trying again would not help, such as for a wrong number
     */
    public SmsRefusedException(String words, boolean forGood) {
      super(words);
      this.forGood = forGood;
    }

    boolean isForGood() {
      return forGood;
    }
  }
}
