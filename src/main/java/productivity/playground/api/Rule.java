package productivity.playground.api;

import java.util.List;

/** What a call of a method needs: a token of a kind, one of some scopes, and patience. */
record Rule(TokenKind token, List<String> scopes, Tier tier) {
  /** How often a method may be called in a minute. */
  enum Tier {
    ONE(1),
    TWO(20),
    THREE(50),
    FOUR(100),
    /** Hundreds a minute; {@code chat.postMessage} is held back by channel instead. */
    SPECIAL(600);

    private final int callsAMinute;

    Tier(int callsAMinute) {
      this.callsAMinute = callsAMinute;
    }

    int callsAMinute() {
      return callsAMinute;
    }
  }

  enum TokenKind {
    NONE,
    BOT,
    APP;

    static TokenKind of(String token) {
      return token.startsWith("xoxb-") ? BOT : token.startsWith("xapp-") ? APP : NONE;
    }
  }

  static Rule bot(Tier tier, String... scopes) {
    return new Rule(TokenKind.BOT, List.of(scopes), tier);
  }
}
