package productivity.change;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import productivity.programme.Assignment;
import productivity.programme.Assignments;
import productivity.programme.Capacity;
import productivity.programme.Person;
import productivity.programme.Workstream;
import productivity.programme.Workstreams;
import productivity.progress.Act;
import productivity.progress.Change;
import productivity.progress.Edit;
import productivity.progress.KeptIn;
import productivity.value.Days;
import productivity.value.Refusal;

/** Says who answers for a workstream: who leads it and who stands in. */
final class Assigning {
  /** What stands between the codes of several workstreams. */
  static final String BETWEEN = ", ";

  private final Scene scene;

  Assigning(Scene scene) {
    this.scene = scene;
  }

  Change assign(Operation.Assign assigned) {
    Workstream workstream = assigned.workstream().workstream();
    scene.require(assigned.kind(), Optional.of(workstream.code()));
    requireAhead(assigned.until());
    Map<String, @Nullable String> row = holder(assigned.person(), assigned.until());
    String role = assigned.capacity() == Capacity.LEAD ? "leads" : "stands in at";
    String until = until(assigned.until());
    Set<String> before = others(workstream.code(), assigned.capacity(), assigned.person());
    return scene
        .edit()
        .put(KeptIn.ASSIGNMENT, List.of(workstream.code(), assigned.capacity().code()), row)
        .log(
            scene.act(
                assigned.kind(),
                new Act.Item(workstream.code(), Optional.of(workstream.code())),
                "%s %s %s%s%s"
                    .formatted(
                        assigned.person().name(),
                        role,
                        workstream.name(),
                        until,
                        inPlaceOf(before)),
                Optional.empty()));
  }

  /** One change for all of them, so that one undo takes it back. */
  Change standIn(Operation.StandIn standIn) {
    List<Workstream> led = ledByMe();
    requireAhead(standIn.until());
    Edit edit = scene.edit();
    Set<String> before = new LinkedHashSet<>();
    for (Workstream workstream : led) {
      scene.require(standIn.kind(), Optional.of(workstream.code()));
      List<String> key = List.of(workstream.code(), Capacity.DEPUTY.code());
      before.addAll(others(workstream.code(), Capacity.DEPUTY, standIn.person()));
      edit.put(KeptIn.ASSIGNMENT, key, holder(standIn.person(), standIn.until()));
    }
    String names = led.stream().map(Workstream::name).collect(Collectors.joining(", "));
    String codes = led.stream().map(Workstream::code).collect(Collectors.joining(BETWEEN));
    String said =
        "%s stands in at %s%s%s"
            .formatted(standIn.person().name(), names, until(standIn.until()), inPlaceOf(before));
    Act.Item item = new Act.Item(codes, Optional.of(led.get(0).code()));
    return edit.log(scene.act(standIn.kind(), item, said, Optional.empty()));
  }

  /** Who does the same there until now. */
  private Set<String> others(String workstream, Capacity capacity, Person person) {
    return new Assignments(scene.session(), scene.programme())
        .in(workstream).stream()
            .filter(each -> each.capacity() == capacity && each.holdsOn(scene.today()))
            .filter(each -> !each.person().id().equals(person.id()))
            .map(each -> each.person().name())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String inPlaceOf(Set<String> names) {
    return names.isEmpty() ? "" : ", in place of " + String.join(" and ", names);
  }

  private List<Workstream> ledByMe() {
    Set<String> own =
        new Assignments(scene.session(), scene.programme())
            .of(scene.request().person().id()).stream()
                .filter(each -> each.capacity() == Capacity.LEAD && each.holdsOn(scene.today()))
                .map(Assignment::workstream)
                .collect(Collectors.toSet());
    if (own.isEmpty()) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "You lead no workstream here. Say which one they stand in at. Nothing was changed.");
    }
    return new Workstreams(scene.session(), scene.programme())
        .all().stream().filter(each -> own.contains(each.code())).toList();
  }

  private void requireAhead(Optional<LocalDate> until) {
    until
        .filter(day -> day.isBefore(scene.today()))
        .ifPresent(
            day -> {
              throw new Refusal(
                  Refusal.Code.INVALID,
                  "%s is past already. Nothing was changed.".formatted(Days.day(day)));
            });
  }

  private static Map<String, @Nullable String> holder(Person person, Optional<LocalDate> until) {
    Map<String, @Nullable String> row = new HashMap<>();
    row.put("person", person.id());
    row.put("person_name", person.name());
    row.put("until", until.map(LocalDate::toString).orElse(null));
    return row;
  }

  private static String until(Optional<LocalDate> day) {
    return day.map(last -> " until " + Days.day(last)).orElse("");
  }
}
