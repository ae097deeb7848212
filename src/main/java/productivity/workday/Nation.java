package productivity.workday;

import java.util.List;
import java.util.Locale;
import productivity.value.Coded;
import productivity.value.Refusal;

/** A part of the United Kingdom that keeps bank holidays of its own. */
enum Nation implements Coded {
  ENGLAND_AND_WALES("eng"),
  ENGLAND("eng"),
  WALES("wls"),
  SCOTLAND("sct"),
  NORTHERN_IRELAND("nir");

  private final String region;

  Nation(String region) {
    this.region = region;
  }

  /**
   * By its code, {@code northern-ireland}.
   *
   * @throws Refusal for any other word
   */
  static Nation of(String code) {
    return Coded.find(Nation.class, code.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(() -> unknown(code, Coded.codes(Nation.class)));
  }

  private static Refusal unknown(String code, List<String> known) {
    return new Refusal(
        Refusal.Code.INVALID,
        "The bank holidays of “%s” are not known. Use one of %s."
            .formatted(code, String.join(", ", known)));
  }

  /** What the calendar of bank holidays calls it. */
  String region() {
    return region;
  }
}
