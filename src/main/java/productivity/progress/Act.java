package productivity.progress;

import java.util.Optional;
import productivity.programme.Person;

/**
 * What somebody does to an item of the programme: who, from where, what kind of thing, and in words
 * what it comes to. {@code request} names what was delivered, so that a second delivery of the same
 * changes nothing.
 */
public record Act(
    Person person,
    Origin origin,
    String operation,
    Item item,
    String said,
    Optional<String> reason,
    Optional<String> request) {
  /** Where it was done: a channel's name or id, and a link to the message if it came of one. */
  public record Origin(Optional<String> place, Optional<String> link) {
    public static final Origin UNKNOWN = new Origin(Optional.empty(), Optional.empty());
  }

  /** The item by its code, and the workstream that owns it if one does. */
  public record Item(String code, Optional<String> workstream) {}
}
