package productivity.slack.order;

import java.util.Optional;
import java.util.regex.Pattern;
import productivity.value.Refusal;

/** Where words about "here" are typed. */
record Here(Optional<String> place) {
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{1,20}");

  /**
   * @param use what the channel is for: {@code to be reminded}
   * @throws Refusal where it is no channel
   */
  String channel(String use) {
    return place
        .filter(id -> CHANNEL.matcher(id).matches())
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Code.INVALID,
                    "This is no channel. Type it in the channel that is %s. Nothing was changed."
                        .formatted(use)));
  }
}
