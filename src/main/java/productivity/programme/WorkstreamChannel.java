package productivity.programme;

import productivity.value.Coded;

/** The channel in which a workstream's changes are told, by its id, and how often. */
public record WorkstreamChannel(String workstream, String channel, Pace pace) {
  /** How often a channel hears of changes. */
  public enum Pace implements Coded {
    EACH_CHANGE("each change"),
    DAILY("a daily summary"),
    OFF("nothing");

    private final String told;

    Pace(String told) {
      this.told = told;
    }

    /** What the channel gets. */
    public String told() {
      return told;
    }
  }
}
