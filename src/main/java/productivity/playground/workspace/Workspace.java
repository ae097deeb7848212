package productivity.playground.workspace;

import java.time.Clock;

/**
 * Everything that a workspace holds, each kind in its own collection. Three clocks: the told one is
 * what people see on messages and may be moved; the real one measures how long something is good
 * for, by the other one it is measured how fast Slack is called. Safe for use by many threads.
 */
public final class Workspace {
  public static final String TEAM = "T0PLAY";
  public static final String APP = "A0PLAY";

  private final Changes changes = new Changes();
  private final People people;
  private final Channels channels;
  private final Messages messages;
  private final Views views;
  private final ReadMarks readMarks;
  private final Triggers triggers;
  private final ReplyAddresses replyAddresses;
  private final StoredFiles files;
  private final Clock told;
  private final Clock pace;

  /** Where a moved clock counts as time that has passed, it is also the one for the pace. */
  public Workspace(Clock told, Clock real, Clock pace) {
    this.told = told;
    this.pace = pace;
    people = new People(changes);
    channels = new Channels(changes);
    messages = new Messages(changes, new Timestamps(told), real);
    views = new Views(changes);
    readMarks = new ReadMarks(changes);
    triggers = new Triggers(real);
    replyAddresses = new ReplyAddresses(real);
    files = new StoredFiles();
  }

  /** The clock that messages are stamped by. */
  public Clock clock() {
    return told;
  }

  /** The clock by which calls are too fast. */
  public Clock paceClock() {
    return pace;
  }

  public Changes changes() {
    return changes;
  }

  public People people() {
    return people;
  }

  public Channels channels() {
    return channels;
  }

  public Messages messages() {
    return messages;
  }

  public Views views() {
    return views;
  }

  public ReadMarks readMarks() {
    return readMarks;
  }

  public Triggers triggers() {
    return triggers;
  }

  public ReplyAddresses replyAddresses() {
    return replyAddresses;
  }

  public StoredFiles files() {
    return files;
  }
}
