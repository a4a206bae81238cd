import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../../lib/browser/alarms';
import { caseLabels } from '../../lib/browser/case-labels';
import { capturedBy, onCaptureCommand, type Screenshot } from '../../lib/browser/capture';
import { offerMenu } from '../../lib/browser/context-menu';
import { onHostAllowed } from '../../lib/browser/permissions';
import { browserPorts } from '../../lib/browser/ports';
import { listen } from '../../lib/browser/rpc';
import { openSidePanel } from '../../lib/browser/side-panel';
import { createSlot } from '../../lib/browser/storage';
import { activeTab, isAlive, onTabClosed } from '../../lib/browser/tabs';
import { setBadge } from '../../lib/browser/toolbar';
import { isAlarmName } from '../../lib/service/ports';
import { createHandlers } from '../../lib/service/handlers';
import { createServices } from '../../lib/service/services';
import { LotseDb } from '../../lib/store/db';
import { engine } from './engine';

export default defineBackground({
  type: 'module',
  // Listeners are added in the first turn, or the event that woke the worker is lost.
  main() {
    const services = createServices({
      db: new LotseDb(),
      ports: browserPorts,
      engine,
      slots: {
        settings: createSlot('local', 'settings'),
        manual: createSlot('session', 'manual'),
        health: createSlot('session', 'health'),
        capture: createSlot('session', 'capture'),
      },
      tabs: { activeTab, isAlive, setBadge },
      caseLabels,
    });
    listen(createHandlers(services));
    onAlarm(name => isAlarmName(name) && void services.onAlarm[name]());
    onHostAllowed(() => void services.onHostAllowed());
    onTabClosed(tabId => void services.health.forget(tabId));
    const keepCapture = (taken: Screenshot): void => void services.capture.keep(taken);
    onCaptureCommand(keepCapture);
    offerMenu({
      onSelection: ({ text, pageUrl, windowId }) => {
        void openSidePanel(windowId);
        void services.manual.keep({ text, pageUrl });
      },
      onCapture: capturedBy(keepCapture),
    });
    void services.resume();
  },
});
