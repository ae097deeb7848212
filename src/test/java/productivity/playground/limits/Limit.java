package productivity.playground.limits;

import static productivity.playground.limits.Json.actions;
import static productivity.playground.limits.Json.input;
import static productivity.playground.limits.Json.letters;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Json.section;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** One of Slack's limits: how much is allowed, and JSON that has just so much of it. */
record Limit(
    String what, int most, IntFunction<String> json, Function<JsonElement, List<String>> faults) {

  static Limit message(String what, int most, IntFunction<String> json) {
    return new Limit(what, most, json, MessageLimits::faults);
  }

  static Limit view(String what, int most, IntFunction<String> json) {
    return new Limit(what, most, json, ViewLimits::faults);
  }

  static Limit block(String what, int most, IntFunction<String> block) {
    return message(what, most, count -> "{'blocks':[" + block.apply(count) + "]}");
  }

  /** What a block of that type has besides its type. */
  static Limit in(String type, String what, int most, IntFunction<String> fields) {
    return block(type + " " + what, most, typed(type, fields));
  }

  static Limit accessory(String type, String what, int most, IntFunction<String> fields) {
    return block(type + " " + what, most, count -> section(typed(type, fields).apply(count)));
  }

  static Limit action(String type, String what, int most, IntFunction<String> fields) {
    return block(
        type + " " + what, most, count -> actions("[" + typed(type, fields).apply(count) + "]"));
  }

  static Limit element(String type, String what, int most, IntFunction<String> fields) {
    return block(type + " " + what, most, count -> input(typed(type, fields).apply(count)));
  }

  /** A modal with this and what every modal must have. */
  static Limit modal(String what, int most, IntFunction<String> fields) {
    return view(
        "modal " + what,
        most,
        count ->
            "{'type':'modal','title':%s,'blocks':[{'type':'divider'}],%s}"
                .formatted(plain(1), fields.apply(count)));
  }

  List<String> faultsOf(int count) {
    return faults.apply(Json.read(json.apply(count)));
  }

  static IntFunction<String> string(String name, String others) {
    return count -> "'%s':'%s'%s".formatted(name, letters(count), others);
  }

  static IntFunction<String> text(String name, String others) {
    return count -> "'%s':%s%s".formatted(name, plain(count), others);
  }

  @Override
  public String toString() {
    return what + ": " + most;
  }

  private static IntFunction<String> typed(String type, IntFunction<String> fields) {
    return count -> "{'type':'" + type + "'," + fields.apply(count) + "}";
  }
}
