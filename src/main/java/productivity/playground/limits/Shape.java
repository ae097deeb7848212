package productivity.playground.limits;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an object must and may have. Anything else in it is refused, as Slack refuses it, unless the
 * shape is open. Each method gives a new shape.
 */
record Shape(
    String type, boolean open, Map<String, Rule> known, List<String> required, List<Rule> whole)
    implements Rule {
  static Shape of(String type) {
    return object().must("type", Rules.oneOf(type)).named(type);
  }

  static Shape block(String type) {
    return of(type).may("block_id", Rules.ID);
  }

  static Shape object() {
    return new Shape("", false, Map.of(), List.of(), List.of());
  }

  /** The arguments of a call, some of which are not for this room to judge. */
  static Shape arguments() {
    return new Shape("", true, Map.of(), List.of(), List.of());
  }

  Shape must(String name, Rule rule) {
    Shape shape = may(name, rule);
    return new Shape(type, open, shape.known, with(required, name), whole);
  }

  Shape may(String name, Rule rule) {
    Map<String, Rule> all = new LinkedHashMap<>(known);
    all.put(name, rule);
    return new Shape(type, open, all, required, whole);
  }

  Shape without(String name) {
    Map<String, Rule> fewer = new LinkedHashMap<>(known);
    fewer.remove(name);
    return new Shape(type, open, fewer, required, whole);
  }

  /** A rule over several of the fields. */
  Shape also(Rule rule) {
    return new Shape(type, open, known, required, with(whole, rule));
  }

  /** At least one of these. */
  Shape some(String... names) {
    return also(
        node -> {
          if (present(node, names) == 0) {
            node.refuse("must define one of `" + String.join("`, `", names) + "`");
          }
        });
  }

  /** Exactly one of these. */
  Shape one(String... names) {
    return some(names)
        .also(
            node -> {
              if (present(node, names) > 1) {
                node.refuse("must define only one of `" + String.join("`, `", names) + "`");
              }
            });
  }

  @Override
  public void check(Node node) {
    if (!(node.json() instanceof JsonObject object)) {
      node.refuse("must be an object");
      return;
    }
    required.stream()
        .filter(name -> !object.has(name))
        .forEach(name -> node.refuse("missing required field: " + name));
    object.keySet().forEach(name -> field(node, name));
    whole.forEach(rule -> rule.check(node));
  }

  private void field(Node node, String name) {
    Rule rule = known.get(name);
    if (rule != null) {
      rule.check(node.at(name));
    } else if (!open) {
      node.refuse("invalid additional property: " + name);
    }
  }

  private Shape named(String name) {
    return new Shape(name, open, known, required, whole);
  }

  private static long present(Node node, String... names) {
    return Stream.of(names).filter(node::has).count();
  }

  private static <T> List<T> with(List<T> all, T next) {
    return Stream.concat(all.stream(), Stream.of(next)).toList();
  }
}
