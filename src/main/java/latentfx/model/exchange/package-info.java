/** What is exchanged with other programs: single networks, and how a model is made of them. No framework in it. */
@NullMarked
package latentfx.model.exchange;

import org.jspecify.annotations.NullMarked;
