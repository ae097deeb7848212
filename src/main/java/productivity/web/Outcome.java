package productivity.web;

import java.util.Locale;

/** How a request to the way in ended, as the metrics count it. */
enum Outcome {
  ANSWERED,
  NOT_UNDERSTOOD,
  FAILED,
  UNSIGNED,
  OUT_OF_TIME,
  FORGED,
  REPLAYED,
  CUT_OFF,
  SSL_CHECK;

  static Outcome of(Guard.Finding refused) {
    return switch (refused) {
      case WELCOME -> ANSWERED;
      case UNSIGNED -> UNSIGNED;
      case OUT_OF_TIME -> OUT_OF_TIME;
      case FORGED -> FORGED;
      case REPLAYED -> REPLAYED;
    };
  }

  static Outcome of(WebReply reply) {
    if (reply.status() < 400) {
      return ANSWERED;
    }
    return reply.status() < 500 ? NOT_UNDERSTOOD : FAILED;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
