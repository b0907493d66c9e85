package latentfx.ui.training.form;

import java.util.List;
import latentfx.model.SpecOption;

/**
 * Builds the rows of a form; a row is dimmed while its setting has no effect, and explained by {@link Effects} while it
 * has the focus.
 */
public final class SettingRows {
    private final TrainingForm form;
    private final Effects effects;

    public SettingRows(TrainingForm form, Effects effects) {
        this.form = form;
        this.effects = effects;
    }

    SettingRow number(Setting<?> setting) {
        return live(setting, SettingRow.number(setting));
    }

    SettingRow text(Setting<?> setting) {
        return live(setting, SettingRow.text(setting));
    }

    SettingRow choice(Setting<?> setting, List<String> values) {
        return live(setting, SettingRow.choice(setting, values));
    }

    /** The row for an option of a kind of model. */
    SettingRow option(SpecOption option) {
        Setting<?> setting = form.option(option.name());
        return option instanceof SpecOption.Choice choice ? choice(setting, choice.values()) : number(setting);
    }

    private SettingRow live(Setting<?> setting, SettingRow row) {
        // not focusWithin: the cells of a closed list say that they have the focus, too
        row.field().focusedProperty().addListener((property, before, now) -> {
            if (now) {
                effects.focused(setting);
            }
        });
        Runnable enable = () -> row.setCounts(form.counts(setting));
        form.onChange(enable);
        enable.run();
        return row;
    }
}
