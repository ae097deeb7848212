package productivity.slack.modal;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;
import productivity.slack.message.Cut;
import productivity.slack.message.RichText;

/** Lays a form out as Slack's blocks; all text is plain or rich text, which formats nothing. */
final class FormLayout {
  private static final int SHORT = 24;
  private static final int LABEL = 2_000;
  private static final int OPTION = 75;
  private static final int CONTEXT = 2_000;

  private FormLayout() {}

  static JsonObject of(Form form) {
    JsonObject view = typed("modal");
    view.addProperty("callback_id", form.frame().callback());
    view.addProperty("private_metadata", form.metadata());
    view.add("title", plain(form.frame().title(), SHORT));
    view.add("submit", plain(form.frame().submit(), SHORT));
    view.add("close", plain(form.frame().close(), SHORT));
    view.add("blocks", each(form.parts(), FormLayout::block));
    return view;
  }

  /** What is offered for the words typed into a search. */
  static JsonObject offered(List<Form.Option> options) {
    JsonObject offered = new JsonObject();
    offered.add("options", each(options, FormLayout::option));
    return offered;
  }

  private static JsonObject block(Form.Part part) {
    if (part instanceof Form.Field field) {
      return input(field);
    }
    if (part instanceof Form.Words words) {
      return richText(section(words.text()));
    }
    if (part instanceof Form.Bullets bullets) {
      JsonObject list = typed("rich_text_list");
      list.addProperty("style", "bullet");
      list.add("elements", each(bullets.items(), FormLayout::section));
      return richText(list);
    }
    JsonObject context = typed("context");
    context.add("elements", each(List.of((Form.Note) part), note -> plain(note.text(), CONTEXT)));
    return context;
  }

  private static JsonObject input(Form.Field field) {
    Form.Asked asked = field.asked();
    JsonObject input = typed("input");
    input.addProperty("block_id", asked.block());
    input.add("label", plain(asked.label(), LABEL));
    if (!asked.hint().isEmpty()) {
      input.add("hint", plain(asked.hint(), LABEL));
    }
    input.addProperty("optional", asked.optional());
    if (field instanceof Form.Choice || field instanceof Form.Search) {
      input.addProperty("dispatch_action", true);
    }
    JsonObject element = element(field);
    element.addProperty("action_id", asked.name());
    input.add("element", element);
    return input;
  }

  private static JsonObject element(Form.Field field) {
    if (field instanceof Form.Text text) {
      return text(text);
    }
    if (field instanceof Form.Day day) {
      JsonObject picker = typed("datepicker");
      day.value().ifPresent(date -> picker.addProperty("initial_date", date.toString()));
      return picker;
    }
    if (field instanceof Form.Choice choice) {
      JsonObject buttons = typed("radio_buttons");
      buttons.add("options", each(choice.options(), FormLayout::option));
      buttons.add("initial_option", option(choice.chosen()));
      return buttons;
    }
    JsonObject search = typed("external_select");
    search.addProperty("min_query_length", 0);
    search.add("placeholder", plain("Code, reference or words of its name", OPTION));
    ((Form.Search) field).chosen().ifPresent(at -> search.add("initial_option", option(at)));
    return search;
  }

  private static JsonObject text(Form.Text text) {
    JsonObject input = typed("plain_text_input");
    input.addProperty("multiline", text.lines());
    input.addProperty("max_length", text.most());
    if (!text.value().isEmpty()) {
      input.addProperty("initial_value", Cut.to(text.value(), text.most()));
    }
    return input;
  }

  private static JsonObject option(Form.Option option) {
    JsonObject json = new JsonObject();
    json.add("text", plain(option.label(), OPTION));
    json.addProperty("value", option.value());
    return json;
  }

  private static JsonObject richText(JsonObject element) {
    JsonObject block = typed("rich_text");
    block.add("elements", each(List.of(element), json -> json));
    return block;
  }

  private static JsonObject section(RichText text) {
    JsonObject section = typed("rich_text_section");
    section.add("elements", each(text.runs(), FormLayout::run));
    return section;
  }

  private static JsonObject run(RichText.Run run) {
    JsonObject json = typed("text");
    json.addProperty("text", run.text());
    if (run.style() != RichText.Style.PLAIN) {
      JsonObject style = new JsonObject();
      style.addProperty(run.style() == RichText.Style.BOLD ? "bold" : "code", true);
      json.add("style", style);
    }
    return json;
  }

  private static JsonObject plain(String text, int most) {
    JsonObject json = typed("plain_text");
    json.addProperty("text", Cut.to(text, most));
    json.addProperty("emoji", false);
    return json;
  }

  private static JsonObject typed(String type) {
    JsonObject json = new JsonObject();
    json.addProperty("type", type);
    return json;
  }

  private static <T> JsonArray each(List<T> items, Function<T, JsonElement> layout) {
    JsonArray array = new JsonArray();
    items.forEach(item -> array.add(layout.apply(item)));
    return array;
  }
}
