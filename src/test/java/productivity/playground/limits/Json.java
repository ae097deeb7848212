package productivity.playground.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the JSON that the tests check, in single quotes for the sake of the eyes. */
final class Json {
  private Json() {}

  static JsonElement read(String json) {
    return JsonParser.parseString(json.replace('\'', '"'));
  }

  static List<String> inMessage(String block) {
    return MessageLimits.faults(read("{'blocks':[" + block + "]}"));
  }

  static List<String> inModal(String block) {
    return ViewLimits.faults(
        read(
            "{'type':'modal','title':%s,'submit':%s,'blocks':[%s]}"
                .formatted(plain(1), plain(1), block)));
  }

  static List<String> inHome(String block) {
    return ViewLimits.faults(read("{'type':'home','blocks':[%s]}".formatted(block)));
  }

  static String letters(int count) {
    return "x".repeat(count);
  }

  static String plain(int length) {
    return "{'type':'plain_text','text':'" + letters(length) + "'}";
  }

  static String markdown(int length) {
    return "{'type':'mrkdwn','text':'" + letters(length) + "'}";
  }

  static String list(int count, IntFunction<String> item) {
    return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
  }

  static String option(int number) {
    return "{'text':%s,'value':'%d'}".formatted(plain(1), number);
  }

  static String section(String accessory) {
    return "{'type':'section','text':%s,'accessory':%s}".formatted(plain(1), accessory);
  }

  static String input(String element) {
    return "{'type':'input','label':%s,'element':%s}".formatted(plain(1), element);
  }

  static String actions(String elements) {
    return "{'type':'actions','elements':%s}".formatted(elements);
  }
}
