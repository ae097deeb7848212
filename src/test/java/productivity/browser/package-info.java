/** A real browser for the tests: what people do with a page, and what they get to see. */
@NullMarked
package productivity.browser;

import org.jspecify.annotations.NullMarked;
