package productivity.value.phrase;

import java.util.Optional;
import java.util.stream.Stream;
import productivity.value.Refusal;

/** A way in which people write dates. */
interface Form {
  /**
   * Reads the whole phrase, given in small letters with single spaces; empty where it is not of
   * this form.
   *
   * @throws Refusal where it is, but there is no such date
   */
  Optional<Reading> read(String phrase, Moment moment);

  /** The first of several forms that fits. */
  static Form firstOf(Form... forms) {
    return (phrase, moment) ->
        Stream.of(forms).flatMap(form -> form.read(phrase, moment).stream()).findFirst();
  }
}
