package productivity.value;

/**
 * How an item was judged on a date. Shown as word and symbol; the symbols differ in shape as well
 * as colour. {@link #NOT_STATED} is the absence of a judgement and never counts as Green.
 */
public enum Rating implements Coded {
  RED("Red", "🛑", "off track"),
  AMBER("Amber", "⚠️", "at risk"),
  GREEN("Green", "🟢", "on track"),
  BLUE("Blue", "🔷", "delivered"),
  NOT_STATED("Not stated", "⬜", "nobody has given a rating");

  private final String word;
  private final String symbol;
  private final String meaning;

  Rating(String word, String symbol, String meaning) {
    this.word = word;
    this.symbol = symbol;
    this.meaning = meaning;
  }

  public String word() {
    return word;
  }

  public String symbol() {
    return symbol;
  }

  public String meaning() {
    return meaning;
  }

  /** True where this rating claims more than the other: a Green parent over a Red child. */
  public boolean isBetterThan(Rating other) {
    return this != NOT_STATED && other != NOT_STATED && compareTo(other) > 0;
  }

  /** Symbol and word, never one without the other: {@code ⚠️ Amber}. */
  public String label() {
    return symbol + " " + word;
  }
}
