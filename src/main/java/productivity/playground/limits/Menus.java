package productivity.playground.limits;

import static productivity.playground.limits.Rules.FLAG;
import static productivity.playground.limits.Rules.ID;
import static productivity.playground.limits.Rules.UNLIMITED;
import static productivity.playground.limits.Rules.atLeast;
import static productivity.playground.limits.Rules.list;
import static productivity.playground.limits.Rules.oneOf;

/** The menus to select one or several from, whatever their options come from. */
final class Menus {
  private static final int PLACEHOLDER = 150;
  private static final Shape FILTER =
      Shape.object()
          .may("include", list(1, UNLIMITED, oneOf("im", "mpim", "private", "public")))
          .may("exclude_external_shared_channels", FLAG)
          .may("exclude_bot_users", FLAG)
          .some("include", "exclude_external_shared_channels", "exclude_bot_users");

  static final Kinds SINGLE =
      Kinds.of(
          options(menu("static_select").may("initial_option", Options.PLAIN)),
          menu("external_select")
              .may("initial_option", Options.PLAIN)
              .may("min_query_length", atLeast(0)),
          answering(menu("users_select").may("initial_user", ID)),
          answering(conversations("conversations_select").may("initial_conversation", ID)),
          answering(menu("channels_select").may("initial_channel", ID)));

  static final Kinds MULTI =
      Kinds.of(
          options(multi("multi_static_select").may("initial_options", Options.MENU)),
          multi("multi_external_select")
              .may("initial_options", Options.MENU)
              .may("min_query_length", atLeast(0)),
          multi("multi_users_select").may("initial_users", ids()),
          several(conversations("multi_conversations_select")).may("initial_conversations", ids()),
          multi("multi_channels_select").may("initial_channels", ids()));

  private Menus() {}

  static Shape menu(String type) {
    return Shape.of(type)
        .may("action_id", ID)
        .may("placeholder", Texts.plain(PLACEHOLDER))
        .may("confirm", Buttons.CONFIRM)
        .may("focus_on_load", FLAG);
  }

  private static Shape multi(String type) {
    return several(menu(type));
  }

  private static Shape several(Shape menu) {
    return menu.may("max_selected_items", atLeast(1));
  }

  private static Shape options(Shape menu) {
    return menu.may("options", Options.MENU)
        .may("option_groups", Options.GROUPS)
        .one("options", "option_groups")
        .also(Options::initialAreOffered);
  }

  private static Shape conversations(String type) {
    return menu(type).may("default_to_current_conversation", FLAG).may("filter", FILTER);
  }

  private static Shape answering(Shape menu) {
    return menu.may("response_url_enabled", FLAG);
  }

  private static Rule ids() {
    return list(1, UNLIMITED, ID);
  }
}
