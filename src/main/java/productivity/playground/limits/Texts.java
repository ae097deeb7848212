package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.string;

/** Text objects. */
final class Texts {
  private Texts() {}

  static Shape plain(int most) {
    return Shape.of("plain_text").must("text", string(most)).may("emoji", FLAG);
  }

  static Shape markdown(int most) {
    return Shape.of("mrkdwn").must("text", string(most)).may("verbatim", FLAG);
  }

  static Kinds either(int most) {
    return Kinds.of(plain(most), markdown(most));
  }
}
