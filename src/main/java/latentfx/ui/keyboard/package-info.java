/** How the keyboard goes through a window: groups of controls are one stop of the tab key, arrows go on inside them. */
@NullMarked
package latentfx.ui.keyboard;

import org.jspecify.annotations.NullMarked;
