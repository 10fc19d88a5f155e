// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/private_server.h"
#include "tests/support/raw_database.h"

#include <memory>
#include <stdexcept>
#include <vector>

namespace support {

namespace {

const PrivateServer& server()
{
    static const PrivateServer one({ QStringLiteral("full_page_writes=off") });
    return one;
}

} // namespace

std::string engineName(const testing::TestParamInfo<Engine>& engine)
{
    return engine.param == Engine::Sqlite ? "Sqlite" : "Postgresql";
}

QString addressOf(const QString& database, const QString& login)
{
    return server().address(database, login);
}

QString anywhere(const QString& place)
{
    if (place != QStringLiteral(":memory:")
        || qEnvironmentVariable("REFORMBOARD_TEST_ENGINE") != QStringLiteral("postgresql"))
        return place;
    server(); // made before the places, and so gone after them
    static std::vector<std::unique_ptr<NewPlace>> places;
    return places.emplace_back(std::make_unique<NewPlace>(Engine::Postgresql))->path();
}

NewPlace::NewPlace(Engine engine, const QString& name)
{
    if (engine == Engine::Sqlite) {
        m_path = m_folder.filePath(name.isEmpty() ? QStringLiteral("field.mrdb") : name);
        return;
    }
    static int counter = 0;
    m_database = QStringLiteral("field_%1").arg(++counter);
    m_path = server().newDatabase(m_database);
}

NewPlace::~NewPlace()
{
    if (!m_database.isEmpty())
        RawDatabase(addressOf(QStringLiteral("postgres")))
            .exec("DROP DATABASE " + m_database.toUtf8() + " WITH (FORCE)");
}

} // namespace support
