// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents page lists: documents by kind and sources by kind, and what one of them
// states, as plain rows. No widgets.
#pragma once

#include "ui/ways.h"

#include <QStringList>

namespace ui {

struct OutlineEntry
{
    QString group;
    QString key; // a document's code, or source:ID
    QString title;
    QString detail; // number and date, or count of figures
};

std::vector<OutlineEntry> documentOutline(const db::Store& store);
std::vector<OutlineEntry> sourceOutline(const db::Store& store);

// A table under a heading in the detail pane.
struct OutlineTable
{
    QString title;
    QString note;
    QStringList headers;
    std::vector<QStringList> rows;
    std::vector<QString> keys; // per row: a code, or a figure; may be empty
    std::optional<Thing> thing {}; // what a row is, where that has a page of its own
};

struct OutlineDetail
{
    QString title;
    QString context;
    std::vector<std::pair<QString, QString>> facts;
    QString warning; // what of it the workspace does not know
    std::vector<OutlineTable> tables;
    QString mark; // key of the row to show
};

// `key` is a document's code, a task's or measure's code, or source:ID. Empty title: unknown key.
OutlineDetail outlineDetail(const db::Store& store, const QString& key);
// The document or source entry in the list that a key belongs to.
QString outlineOwner(const db::Store& store, const QString& key);

} // namespace ui
