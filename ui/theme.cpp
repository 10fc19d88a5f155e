// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <utility>

namespace ui {

namespace {

QJsonObject tokens()
{
    QFile file(QStringLiteral(":/design/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The design tokens are missing from this build.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QColor colour(const QJsonObject& object, const char* key)
{
    return QColor(object.value(QLatin1String(key)).toString());
}

std::vector<Theme::Ink> inks(const QJsonArray& list)
{
    std::vector<Theme::Ink> result;
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        result.push_back({ colour(object, "fill"), colour(object, "ink") });
    }
    return result;
}

void readPlainColours(Theme& theme, const QJsonObject& colours)
{
    const std::pair<const char*, QColor Theme::*> fields[] = { { "window", &Theme::window },
        { "surface", &Theme::surface }, { "sunken", &Theme::sunken }, { "hover", &Theme::hover },
        { "selected", &Theme::selected }, { "pressed", &Theme::pressed },
        { "line_subtle", &Theme::lineSubtle }, { "line", &Theme::line },
        { "line_strong", &Theme::lineStrong }, { "text", &Theme::text }, { "text2", &Theme::text2 },
        { "text3", &Theme::text3 }, { "text_disabled", &Theme::textDisabled },
        { "accent", &Theme::accent }, { "accent_hover", &Theme::accentHover },
        { "on_accent", &Theme::onAccent }, { "focus", &Theme::focus }, { "danger", &Theme::danger },
        { "danger_tint", &Theme::dangerTint }, { "good", &Theme::good }, { "bad", &Theme::bad },
        { "others", &Theme::others }, { "hatch_bg", &Theme::hatchBackground },
        { "hatch", &Theme::hatch }, { "out_bg", &Theme::outBackground },
        { "out_line", &Theme::outLine }, { "band", &Theme::band }, { "band2", &Theme::band2 },
        { "peer", &Theme::peer }, { "median", &Theme::median }, { "target", &Theme::target },
        { "grid", &Theme::grid }, { "axis", &Theme::axis } };
    for (const auto& [key, field] : fields)
        theme.*field = colour(colours, key);
}

Theme load(bool dark)
{
    const QJsonObject all = tokens();
    const QString mode = dark ? QStringLiteral("dark") : QStringLiteral("light");
    const auto part = [&all, &mode](const char* key) {
        return all.value(QLatin1String(key)).toObject().value(mode);
    };
    Theme theme;
    theme.dark = dark;
    readPlainColours(theme, part("colour").toObject());
    theme.ramp = inks(part("ramp").toArray());
    theme.diverging = inks(part("diverging").toArray());
    for (const QJsonValue& value : part("categorical").toArray())
        theme.categorical.push_back(colour(value.toObject(), "colour"));

    const QJsonObject lights = all.value(QLatin1String("lights")).toObject();
    constexpr const char* keys[app::lightCount] = { "ok", "warn", "late", "notdue", "nodata" };
    for (int i = 0; i < app::lightCount; ++i) {
        const QJsonObject look
            = lights.value(QLatin1String(keys[i])).toObject().value(mode).toObject();
        theme.lights[i] = { colour(look, "glyph"), colour(look, "text"), colour(look, "tint") };
    }
    for (const QJsonValue& value : all.value(QLatin1String("rollout_states")).toArray()) {
        const QJsonObject state = value.toObject();
        const QJsonObject look = state.value(mode).toObject();
        theme.states.push_back({ state.value(QLatin1String("key")).toString(),
            { colour(look, "fill"), colour(look, "ink") } });
    }
    const QJsonObject entries = all.value(QLatin1String("entry_states")).toObject();
    // What is published looks like what is accepted.
    constexpr const char* looks[app::cellStateCount]
        = { "empty", "draft", "submitted", "returned", "accepted", "accepted", "invalid" };
    for (int i = 0; i < app::cellStateCount; ++i) {
        const QJsonObject look
            = entries.value(QLatin1String(looks[i])).toObject().value(mode).toObject();
        theme.entries[i] = { colour(look, "text"), colour(look, "mark"), colour(look, "fill") };
    }
    return theme;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = load(false);
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = load(true);
    return theme;
}

const Theme& Theme::of(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : light();
}

Theme::Ink Theme::state(const QString& code) const
{
    for (const StateLook& state : states)
        if (state.code == code)
            return state.look;
    return { outBackground, text3 };
}

QColor Theme::pin(int place) const
{
    // The first categorical colour is the accent, which the selected region already wears.
    return categorical[static_cast<size_t>(qMax(0, place) + 1) % categorical.size()];
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, danger);
    p.setColor(QPalette::Highlight, selected);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, hover);
    p.setColor(QPalette::Midlight, lineSubtle);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, lineStrong);
    p.setColor(QPalette::Shadow, lineStrong);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        p.setColor(QPalette::Disabled, role, textDisabled);
    return p;
}

QFont font(int pixels, bool bold)
{
    // Copies share the loaded face; a new QFont each time would look it up again for every word.
    thread_local std::map<std::pair<int, bool>, QFont> known;
    const auto found = known.find({ pixels, bold });
    if (found != known.end())
        return found->second;
    QStringList families;
    const QJsonObject fonts = tokens().value(QLatin1String("font")).toObject();
    for (const QJsonValue& value : fonts.value(QLatin1String("family")).toArray())
        families.append(value.toString());
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(pixels);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    // Widths then scale with the size, so a picture is laid out alike on every screen and on paper.
    result.setHintingPreference(QFont::PreferNoHinting);
    // Shaping would take other digits beside Latin letters than alone: not of one width any more,
    // and without a code point, so that they could not be read out of a PDF.
    result.setStyleStrategy(static_cast<QFont::StyleStrategy>(
        QFont::PreferAntialias | QFont::NoSubpixelAntialias | QFont::PreferNoShaping));
    return known.emplace(std::pair(pixels, bold), result).first->second;
}

} // namespace ui
