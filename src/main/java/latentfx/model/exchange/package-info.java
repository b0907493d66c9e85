/** Exchange with other programs: single networks, and how models are made from them. Independent of any framework. */
@NullMarked
package latentfx.model.exchange;

import org.jspecify.annotations.NullMarked;
