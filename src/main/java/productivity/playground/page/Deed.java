package productivity.playground.page;

import com.google.gson.JsonObject;

/** Something that a person does on the page, and what the page is told of it. */
@FunctionalInterface
interface Deed {
  JsonObject done(Ask ask);
}
