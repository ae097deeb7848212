package productivity.playground.limits;

import static productivity.playground.limits.Json.letters;
import static productivity.playground.limits.Json.list;
import static productivity.playground.limits.Json.markdown;
import static productivity.playground.limits.Json.plain;
import static productivity.playground.limits.Limit.in;
import static productivity.playground.limits.Limit.string;
import static productivity.playground.limits.Limit.text;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** What each kind of block may have. */
final class BlockTable {
  private static final String CELL = "{'type':'raw_text','text':'x'}";
  private static final String IMAGE = ",'image_url':'https://x','alt_text':'x'";
  private static final String VIDEO =
      ",'alt_text':'x','thumbnail_url':'https://x','video_url':'https://x'";
  private static final String INPUT = ",'element':{'type':'plain_text_input'}";
  private static final String OPINION = "{'text':" + plain(1) + ",'value':'x'}";
  private static final String CHILD = ",'child_blocks':[{'type':'divider'}]";
  private static final String CARD = "{'type':'card','body':" + markdown(1) + "}";

  private BlockTable() {}

  static Stream<Limit> limits() {
    return Stream.of(plainBlocks(), pictures(), tables(), charts(), frames()).flatMap(all -> all);
  }

  private static Stream<Limit> plainBlocks() {
    return Stream.of(
        in("divider", "block_id", 255, string("block_id", "")),
        in("section", "text", 3_000, text("text", "")),
        in("section", "fields", 10, count -> "'fields':" + list(count, i -> plain(1))),
        in("section", "a field", 2_000, count -> "'fields':[" + markdown(count) + "]"),
        in("header", "text", 150, text("text", "")),
        in("context", "elements", 10, count -> "'elements':" + list(count, i -> plain(1))),
        in("context", "text", 3_000, count -> "'elements':[" + markdown(count) + "]"),
        in("actions", "elements", 25, count -> "'elements':" + list(count, BlockTable::button)),
        in(
            "context_actions",
            "elements",
            5,
            count -> "'elements':" + list(count, i -> feedback(OPINION))),
        in("input", "label", 2_000, text("label", INPUT)),
        in("input", "hint", 2_000, text("hint", INPUT + ",'label':" + plain(1))),
        in("rich_text", "indent", 8, count -> "'elements':[" + bullets("'indent':" + count) + "]"),
        in("rich_text", "border", 1, count -> "'elements':[" + bullets("'border':" + count) + "]"));
  }

  private static Stream<Limit> pictures() {
    return Stream.of(
        in("image", "alt_text", 2_000, string("alt_text", ",'image_url':'https://x'")),
        in("image", "title", 2_000, text("title", IMAGE)),
        in("image", "image_url", 3_000, string("image_url", ",'alt_text':'x'")),
        in("video", "title", 199, text("title", VIDEO)),
        in("video", "description", 199, text("description", VIDEO + ",'title':" + plain(1))),
        in("video", "author_name", 49, string("author_name", VIDEO + ",'title':" + plain(1))));
  }

  private static Stream<Limit> tables() {
    String even = "'caption':'x','rows':";
    return Stream.of(
        in("table", "rows", 100, count -> "'rows':" + list(count, i -> "[" + CELL + "]")),
        in("table", "cells in a row", 20, count -> "'rows':[" + list(count, i -> CELL) + "]"),
        in("table", "characters", 10_000, count -> "'rows':[[" + cell(count) + "]]"),
        in("table", "rich characters", 10_000, count -> "'rows':[[" + rich(count) + "]]"),
        in(
            "table",
            "column settings",
            20,
            count -> "'rows':[[%s]],'column_settings':%s".formatted(CELL, list(count, i -> "{}"))),
        in("data_table", "rows", 201, count -> even + list(count, i -> "[" + CELL + "]")),
        in(
            "data_table",
            "characters",
            20_000,
            count -> even + "[[" + CELL + "],[" + cell(count - 1) + "]]"),
        in(
            "data_table",
            "page_size",
            100,
            count -> even + "[[" + CELL + "],[" + CELL + "]],'page_size':" + count));
  }

  private static Stream<Limit> charts() {
    IntFunction<String> pie = count -> "{'type':'pie','segments':" + list(count, i -> point(1, i));
    return Stream.of(
        in("data_visualization", "title", 50, string("title", ",'chart':" + pie.apply(1) + "}")),
        in("data_visualization", "segments", 6, count -> chart(pie.apply(count) + "}")),
        in(
            "data_visualization",
            "segment label",
            20,
            count -> chart("{'type':'pie','segments':[" + point(count, 1) + "]}")),
        in("data_visualization", "series", 6, count -> chart(plot("bar", count, 1, ""))),
        in("data_visualization", "series name", 20, count -> chart(line(count))),
        in(
            "data_visualization",
            "x_label",
            50,
            count -> chart(plot("area", 1, 1, label('x', count)))),
        in(
            "data_visualization",
            "y_label",
            50,
            count -> chart(plot("line", 1, 1, label('y', count)))));
  }

  private static Stream<Limit> frames() {
    return Stream.of(
        in("card", "title", 150, text("title", "")),
        in("card", "subtitle", 150, text("subtitle", ",'body':" + plain(1))),
        in("card", "body", 200, text("body", "")),
        in("card", "actions", 3, count -> "'actions':" + list(count, BlockTable::button)),
        in("carousel", "elements", 10, count -> "'elements':" + list(count, i -> CARD)),
        in("context_actions", "text", 75, count -> opinions(count, 1, 1)),
        in("context_actions", "value", 2_000, count -> opinions(1, count, 1)),
        in("context_actions", "accessibility_label", 75, count -> opinions(1, 1, count)),
        in("container", "subtitle", 150, text("subtitle", CHILD + ",'title':" + plain(1))),
        in("container", "title", 150, text("title", CHILD)),
        in(
            "container",
            "child_blocks",
            10,
            count ->
                "'title':%s,'child_blocks':%s"
                    .formatted(plain(1), list(count, i -> "{'type':'divider'}"))));
  }

  private static String button(int number) {
    return "{'type':'button','text':%s,'action_id':'%d'}".formatted(plain(1), number);
  }

  private static String opinions(int text, int value, int label) {
    String opinion =
        "{'text':%s,'value':'%s','accessibility_label':'%s'}"
            .formatted(plain(text), letters(value), letters(label));
    return "'elements':[" + feedback(opinion) + "]";
  }

  private static String feedback(String positive) {
    return "{'type':'feedback_buttons','positive_button':%s,'negative_button':%s}"
        .formatted(positive, OPINION);
  }

  private static String bullets(String more) {
    return "{'type':'rich_text_list','style':'bullet','elements':[%s],%s}".formatted(run(1), more);
  }

  private static String run(int length) {
    return "{'type':'rich_text_section','elements':[{'type':'text','text':'%s'}]}"
        .formatted(letters(length));
  }

  private static String cell(int length) {
    return "{'type':'raw_text','text':'" + letters(length) + "'}";
  }

  private static String rich(int length) {
    return "{'type':'rich_text','elements':[" + run(length) + "]}";
  }

  private static String chart(String chart) {
    return "'title':'x','chart':" + chart;
  }

  private static String point(int label, int value) {
    return "{'label':'%s','value':%d}".formatted(letters(label), value + 1);
  }

  private static String line(int name) {
    return "{'type':'line','series':[{'name':'%s','data':[%s]}],'axis_config':{'categories':['x']}}"
        .formatted(letters(name), point(1, 1));
  }

  private static String label(char axis, int length) {
    return ",'%s_label':'%s'".formatted(axis, letters(length));
  }

  private static String plot(String type, int series, int points, String more) {
    return "{'type':'%s','series':%s,'axis_config':{'categories':%s%s}}"
        .formatted(
            type,
            list(
                series,
                i -> "{'name':'%d','data':%s}".formatted(i, list(points, n -> point(1, n)))),
            list(points, n -> "'x'"),
            more);
  }
}
