/** Terms of the glossary in the window: marked in texts, explained in a pop-over and on cards. */
@NullMarked
package latentfx.ui.glossary;

import org.jspecify.annotations.NullMarked;
