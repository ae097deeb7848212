package productivity.change;

import java.util.Optional;
import java.util.OptionalLong;
import productivity.programme.Person;
import productivity.progress.Act;

/**
 * Who asks for a change, in which workspace and from where. {@code delivery} names what was
 * delivered, so that it works once however often it comes; {@code basedOn} is the newest change of
 * the item that the person had seen; {@code sure} says that they were asked and mean it.
 */
public record Request(
    String workspace,
    Person person,
    Act.Origin origin,
    Optional<String> delivery,
    OptionalLong basedOn,
    boolean sure) {
  public static Request by(Person person, String workspace, String delivery) {
    return new Request(
        workspace, person, Act.Origin.UNKNOWN, Optional.of(delivery), OptionalLong.empty(), false);
  }

  public Request from(Act.Origin place) {
    return new Request(workspace, person, place, delivery, basedOn, sure);
  }

  public Request basedOn(long change) {
    return new Request(workspace, person, origin, delivery, OptionalLong.of(change), sure);
  }

  /** The same, meant. */
  public Request again() {
    return new Request(workspace, person, origin, delivery, basedOn, true);
  }
}
